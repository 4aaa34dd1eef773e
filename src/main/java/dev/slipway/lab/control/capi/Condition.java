package dev.slipway.lab.control.capi;

/// What a controller reports about one side of an object.
record Condition(String type, Truth status, String reason, String message) {

    /// As conditions spell it.
    enum Truth {
        TRUE("True"),
        FALSE("False"),
        UNKNOWN("Unknown");

        private final String text;

        Truth(String text) {
            this.text = text;
        }

        String text() {
            return text;
        }

        static Truth of(String text) {
            return switch (text) {
                case "True" -> TRUE;
                case "False" -> FALSE;
                default -> UNKNOWN;
            };
        }
    }

    static Condition yes(String type, String reason) {
        return new Condition(type, Truth.TRUE, reason, "");
    }

    static Condition no(String type, String reason, String message) {
        return new Condition(type, Truth.FALSE, reason, message);
    }

    static Condition unknown(String type, String reason, String message) {
        return new Condition(type, Truth.UNKNOWN, reason, message);
    }

    /// The negative kind, true when there is something to look at: `NotScalingUp`, `ScalingUp`.
    static Condition happening(String type, boolean happening, String message) {
        return happening ? new Condition(type, Truth.TRUE, type, message) : no(type, "Not" + type, message);
    }

    Condition with(String newType) {
        return new Condition(newType, status, reason, message);
    }

    boolean isTrue() {
        return status == Truth.TRUE;
    }
}
