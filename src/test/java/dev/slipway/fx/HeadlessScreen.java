package dev.slipway.fx;

import java.lang.reflect.Field;
import java.nio.ByteBuffer;

/// The screen of JavaFX's Headless platform, 1000 by 1000 by birth, made large enough for the window.
final class HeadlessScreen {

    private static final int WIDTH = 1920;
    private static final int HEIGHT = 1200;
    private static final int DEPTH = 32;
    private static final int RESOLUTION = 100;

    private HeadlessScreen() {}

    /// There is no switch for it; elsewhere than on the Headless platform nothing happens.
    static void enlarge() {
        try {
            var application = Class.forName("com.sun.glass.ui.Application")
                    .getMethod("GetApplication")
                    .invoke(null);
            if (!application.getClass().getSimpleName().equals("HeadlessApplication")) {
                return;
            }
            var screens = (Object[]) field(application.getClass(), "screens").get(application);
            var type = Class.forName("com.sun.glass.ui.Screen");
            screens[0] = type.getConstructors()[0].newInstance(
                    0L,
                    DEPTH,
                    0,
                    0,
                    WIDTH,
                    HEIGHT,
                    0,
                    0,
                    WIDTH,
                    HEIGHT,
                    0,
                    0,
                    WIDTH,
                    HEIGHT,
                    RESOLUTION,
                    RESOLUTION,
                    1f,
                    1f,
                    1f,
                    1f);
            field(application.getClass(), "frameBuffer")
                    .set(application, ByteBuffer.allocate(WIDTH * HEIGHT * Integer.BYTES));
            type.getMethod("notifySettingsChanged").invoke(null);
        } catch (ReflectiveOperationException failure) {
            throw new LinkageError("JavaFX's Headless platform has changed", failure);
        }
    }

    private static Field field(Class<?> type, String name) throws NoSuchFieldException {
        var field = type.getDeclaredField(name);
        field.setAccessible(true);
        return field;
    }
}
