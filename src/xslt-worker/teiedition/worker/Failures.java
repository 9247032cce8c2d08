// SPDX-License-Identifier: MIT
package teiedition.worker;

import java.io.IOException;
import javax.xml.transform.SourceLocator;
import javax.xml.transform.TransformerException;
import net.sf.saxon.om.StructuredQName;
import net.sf.saxon.s9api.SaxonApiException;
import net.sf.saxon.trans.XPathException;
import org.xml.sax.SAXParseException;

/** Makes findings of exceptions. Stateless. */
final class Failures {
    /** The name under which Saxon reports that a template or function calls itself without end. */
    private static final String LOOPING = "SXLM0001";

    private Failures() { }

    /** Adds one finding for an exception of Saxon, of its parser or of FOP. */
    static void report(Throwable failure, Kind kind, String fallbackPath, RequestLog log) {
        SAXParseException parse = find(failure, SAXParseException.class);
        TransformerException placed = placed(failure);
        String code = code(failure);
        if (find(failure, StackOverflowError.class) != null || LOOPING.equals(code)) {
            addAt(Kind.TOO_DEEP, placed, fallbackPath, log);
        } else if (find(failure, FileGuard.RefusedException.class) != null) {
            settle(placed, parse, fallbackPath, log);
        } else if (parse != null && isError(kind) && find(failure, "org.apache.fop") == null) {
            String path = FileGuard.display(parse.getSystemId());
            log.add(Kind.NOT_WELL_FORMED, path == null ? fallbackPath : path,
                    parse.getLineNumber(), parse.getColumnNumber(), FileGuard.plain(parse.getMessage()));
        } else if (find(failure, "org.apache.fop") != null) {
            // FOP sends an event before it throws; the event has the better place.
            if (!log.has(Kind.FO_ERROR)) {
                addAt(Kind.FO_ERROR, placed, fallbackPath, log, FileGuard.plain(root(failure).getMessage()));
            }
        } else if (failure instanceof IOException) {
            log.add(Kind.CANNOT_READ, fallbackPath, 0, 0, FileGuard.plainMessage(failure));
        } else if (code == null && placed == null && !(failure instanceof SaxonApiException)) {
            log.add(Kind.INTERNAL, fallbackPath, 0, 0, FileGuard.plain(failure.toString()));
        } else {
            addAt(kind, placed, fallbackPath, log, code == null ? "-" : code, FileGuard.plainMessage(failure));
        }
    }

    /** The first exception of a class in the chain of causes, or null. */
    static <T extends Throwable> T find(Throwable failure, Class<T> type) {
        int depth = 0;
        for (Throwable t = failure; t != null && depth < 50; t = next(t), depth++) {
            if (type.isInstance(t)) {
                return type.cast(t);
            }
        }
        return null;
    }

    private static Throwable find(Throwable failure, String packageName) {
        int depth = 0;
        for (Throwable t = failure; t != null && depth < 50; t = next(t), depth++) {
            if (t.getClass().getName().startsWith(packageName)) {
                return t;
            }
        }
        return null;
    }

    private static Throwable root(Throwable failure) {
        Throwable found = find(failure, "org.apache.fop");
        return found == null ? failure : found;
    }

    private static Throwable next(Throwable t) {
        return t instanceof org.xml.sax.SAXException sax && sax.getException() != null ? sax.getException() : t.getCause();
    }

    private static boolean isError(Kind kind) {
        return kind != Kind.STATIC_WARNING && kind != Kind.DYNAMIC_WARNING;
    }

    private static void settle(TransformerException placed, SAXParseException parse, String fallback, RequestLog log) {
        if (parse != null) {
            String path = FileGuard.display(parse.getSystemId());
            log.settleRefused(Kind.OUTSIDE, path == null ? fallback : path, parse.getLineNumber(),
                    parse.getColumnNumber());
        } else if (placed != null) {
            SourceLocator place = placed.getLocator();
            log.settleRefused(Kind.OUTSIDE, FileGuard.display(place.getSystemId()), place.getLineNumber(),
                    place.getColumnNumber());
        } else {
            log.settleRefused(Kind.OUTSIDE, fallback, 0, 0);
        }
    }

    private static void addAt(
            Kind kind, TransformerException placed, String fallback, RequestLog log, String... arguments) {
        if (placed == null) {
            log.add(kind, fallback, 0, 0, arguments);
        } else {
            log.addAt(kind, placed.getLocator(), arguments);
        }
    }

    private static TransformerException placed(Throwable failure) {
        int depth = 0;
        for (Throwable t = failure; t != null && depth < 50; t = next(t), depth++) {
            if (t instanceof TransformerException te && te.getLocator() != null && te.getLocator().getSystemId() != null) {
                return te;
            }
        }
        return null;
    }

    private static String code(Throwable failure) {
        XPathException error = find(failure, XPathException.class);
        StructuredQName name = error == null ? null : error.getErrorCodeQName();
        return name == null ? null : name.getLocalPart();
    }
}
