package vn.datmui.database;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.nio.file.Files;

/** The server's own port: free when first chosen, remembered, chosen again when something else has taken it. */
final class Port {

    private Port() {}

    static int choose(Folder folder) throws IOException {
        var remembered = remembered(folder);
        var port = remembered > 0 && isFree(remembered) ? remembered : anyFree();
        Files.writeString(folder.port(), port + "\n");
        return port;
    }

    private static int remembered(Folder folder) throws IOException {
        if (!Files.exists(folder.port())) {
            return 0;
        }
        var text = Files.readString(folder.port()).strip();
        return text.matches("[1-9][0-9]{0,4}") ? Integer.parseInt(text) : 0;
    }

    private static boolean isFree(int port) {
        try (var socket = new ServerSocket()) {
            socket.setReuseAddress(true);
            socket.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
            return true;
        } catch (IOException | IllegalArgumentException taken) {
            return false;
        }
    }

    private static int anyFree() throws IOException {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }
}
