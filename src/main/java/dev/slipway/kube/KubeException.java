package dev.slipway.kube;

import java.io.IOException;

/// An API server did not do what it was asked. The message says what was asked, and its own words.
public abstract sealed class KubeException extends IOException {

    private static final long serialVersionUID = 1;

    private KubeException(String message, Throwable cause) {
        super(message, cause);
    }

    private KubeException(String message) {
        super(message);
    }

    /// Nothing answers at the address of the kubeconfig, or not in time.
    public static final class Unreachable extends KubeException {

        private static final long serialVersionUID = 1;

        public Unreachable(String message, Throwable cause) {
            super(message, cause);
        }

        public Unreachable(String message) {
            super(message);
        }
    }

    /// The server does not know the user, or the user may not do this.
    public static final class Unauthorized extends KubeException {

        private static final long serialVersionUID = 1;

        public Unauthorized(String message) {
            super(message);
        }
    }

    /// Somebody else changed the object, or it exists already.
    public static final class Conflict extends KubeException {

        private static final long serialVersionUID = 1;

        public Conflict(String message) {
            super(message);
        }
    }

    /// There is no such object, or no such kind.
    public static final class NotFound extends KubeException {

        private static final long serialVersionUID = 1;

        public NotFound(String message) {
            super(message);
        }
    }

    /// The version to watch from is one the server has forgotten.
    public static final class Expired extends KubeException {

        private static final long serialVersionUID = 1;

        public Expired(String message) {
            super(message);
        }
    }

    /// The server refused for another reason, such as an invalid object.
    public static final class Refused extends KubeException {

        private static final long serialVersionUID = 1;

        public Refused(String message) {
            super(message);
        }
    }

    static KubeException of(int status, String asked, String answer) {
        var message = asked + ": " + answer;
        return switch (status) {
            case 401, 403 -> new Unauthorized(message);
            case 404 -> new NotFound(message);
            case 409 -> new Conflict(message);
            case 410 -> new Expired(message);
            case 502, 503, 504 -> new Unreachable(message);
            default -> new Refused(message);
        };
    }
}
