// SPDX-License-Identifier: MIT
package teiedition.worker;

import java.io.ByteArrayInputStream;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArraySet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Decides what may be read: files whose real path, symbolic links resolved, lies below one of the readable folders, and
 * the fonts that a FOP configuration names. Everything else, the network first of all, is refused. Safe on any thread.
 */
final class FileGuard {
    /** A resource that must not be read. The message names it. */
    static final class RefusedException extends IOException {
        private static final long serialVersionUID = 1L;

        RefusedException(String resource) {
            super("outside the readable folders: " + resource);
        }
    }

    private static final Pattern FILE_URI = Pattern.compile("file:/[^\\s\"'<>|;,{}]*");

    private final List<Path> folders;
    private final Set<Path> fonts = new CopyOnWriteArraySet<>();

    FileGuard(List<String> readableFolders) {
        folders = readableFolders.stream().map(FileGuard::realOrAbsolute).distinct().toList();
    }

    /** Allows a font file, or a folder of fonts, that a FOP configuration names. */
    void allowFont(Path path) {
        fonts.add(realOrAbsolute(path.toString()));
    }

    /** Reads a whole file that may be read and notes it as read. */
    byte[] readAll(String uri) throws IOException {
        Path path = check(uri);
        try {
            byte[] bytes = Files.readAllBytes(path);
            noteRead(path, bytes);
            return bytes;
        } catch (NoSuchFileException e) {
            throw new FileNotFoundException(path + " (no such file)");
        }
    }

    /** Opens a file that may be read and notes it as read. */
    InputStream open(String uri) throws IOException {
        return new ByteArrayInputStream(readAll(uri));
    }

    /** The file behind an absolute URI, if it may be read; notes what it refuses. */
    Path check(String uri) throws IOException {
        Path path;
        try {
            URI parsed = new URI(uri);
            if (!"file".equalsIgnoreCase(parsed.getScheme()) || parsed.isOpaque()
                    || parsed.getAuthority() != null && !parsed.getAuthority().isEmpty()) {
                throw refuse(uri);
            }
            path = Path.of(new URI("file", null, parsed.getPath(), null)).toAbsolutePath().normalize();
        } catch (URISyntaxException | IllegalArgumentException e) {
            throw refuse(uri);
        }
        Path real = realOrAbsolute(path.toString());
        if (below(real, folders) || below(real, fonts)) {
            return path;
        }
        throw refuse(path.toString());
    }

    /** A file URI as a path; anything else as it is. */
    static String display(String uri) {
        if (uri == null || uri.isEmpty()) {
            return null;
        }
        try {
            URI parsed = new URI(uri);
            return "file".equalsIgnoreCase(parsed.getScheme())
                    ? Path.of(new URI("file", null, parsed.getPath(), null)).toString() : uri;
        } catch (URISyntaxException | IllegalArgumentException e) {
            return uri;
        }
    }

    /** A message on one line, with paths for the file URIs in it. */
    static String plain(String message) {
        if (message == null) {
            return "no message";
        }
        String text = FILE_URI.matcher(message).replaceAll(m -> Matcher.quoteReplacement(display(m.group())));
        return text.replaceAll("\\s+", " ").strip();
    }

    /** The message of an exception, as {@link #plain} gives it; its name where it has none. */
    static String plainMessage(Throwable failure) {
        return plain(failure.getMessage() == null ? failure.toString() : failure.getMessage());
    }

    /** The path of a request as a URI. */
    static String uri(String path) {
        return Path.of(path).toAbsolutePath().normalize().toUri().toString();
    }

    private void noteRead(Path path, byte[] bytes) {
        RequestLog log = RequestLog.current();
        if (log != null) {
            log.read(path.toString(), bytes);
        }
    }

    private static RefusedException refuse(String resource) {
        RequestLog log = RequestLog.current();
        if (log != null) {
            log.refuse(resource);
        }
        return new RefusedException(resource);
    }

    private static boolean below(Path path, Iterable<Path> roots) {
        for (Path root : roots) {
            if (path.startsWith(root)) {
                return true;
            }
        }
        return false;
    }

    // A file that is not there has no real path; its nearest folder that is there has one, and links on the way count.
    private static Path realOrAbsolute(String name) {
        Path path;
        try {
            path = Path.of(name).toAbsolutePath().normalize();
        } catch (InvalidPathException e) {
            throw new IllegalArgumentException(e);
        }
        for (Path existing = path; existing != null; existing = existing.getParent()) {
            try {
                return existing.toRealPath().resolve(existing.relativize(path)).normalize();
            } catch (IOException e) {
                if (Files.isSymbolicLink(existing)) {
                    return path.getRoot(); // A link to nowhere may point anywhere.
                }
            }
        }
        return path;
    }
}
