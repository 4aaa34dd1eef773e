package dev.slipway.lab.world.bmc;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/// Who is logged in at one BMC. It has room for few, as real ones do; the oldest has to go.
final class Sessions {

    private static final int MOST = 32;

    private final Map<String, Session> byId = new LinkedHashMap<>();
    private int last;

    /// One who has logged in, with the login: it is checked anew on every request, as the password may change.
    record Session(String id, String token, Login login) {

        @Override
        public String toString() {
            return id;
        }
    }

    Session open(Login login) {
        last++;
        var session = new Session(String.valueOf(last), UUID.randomUUID().toString(), login);
        byId.put(session.id(), session);
        if (byId.size() > MOST) {
            byId.remove(byId.keySet().iterator().next());
        }
        return session;
    }

    boolean close(String id) {
        return byId.remove(id) != null;
    }

    List<Session> all() {
        return List.copyOf(byId.values());
    }

    Optional<Login> loginOf(String token) {
        return byId.values().stream()
                .filter(session -> session.token().equals(token))
                .map(Session::login)
                .findFirst();
    }
}
