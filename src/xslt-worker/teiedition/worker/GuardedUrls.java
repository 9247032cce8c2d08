// SPDX-License-Identifier: MIT
package teiedition.worker;

import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.net.URLConnection;
import java.net.URLStreamHandler;
import java.net.URLStreamHandlerFactory;

/**
 * The last line of defence: every URL that any library opens by itself, such as Batik for an image inside an SVG, passes
 * here. Files go through the {@link FileGuard}; no other protocol but the class path's own opens at all.
 */
final class GuardedUrls implements URLStreamHandlerFactory {
    private final FileGuard guard;

    GuardedUrls(FileGuard guard) {
        this.guard = guard;
    }

    @Override
    public URLStreamHandler createURLStreamHandler(String protocol) {
        return switch (protocol) {
            case "jar", "jrt", "jmod" -> null;
            default -> new URLStreamHandler() {
                @Override
                protected URLConnection openConnection(URL url) {
                    return new GuardedConnection(url);
                }
            };
        };
    }

    private final class GuardedConnection extends URLConnection {
        private InputStream stream;

        GuardedConnection(URL url) {
            super(url);
        }

        @Override
        public void connect() throws IOException {
            if (stream == null) {
                stream = guard.open(url.toString());
                connected = true;
            }
        }

        @Override
        public InputStream getInputStream() throws IOException {
            connect();
            return stream;
        }

        @Override
        public String getContentType() {
            return guessContentTypeFromName(url.getPath());
        }
    }
}
