// SPDX-License-Identifier: MIT
package teiedition.worker;

import java.io.IOException;
import java.time.ZonedDateTime;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;
import javax.xml.transform.ErrorListener;
import javax.xml.transform.SourceLocator;
import javax.xml.transform.TransformerException;
import javax.xml.transform.stream.StreamSource;
import net.sf.saxon.s9api.Destination;
import net.sf.saxon.s9api.DocumentBuilder;
import net.sf.saxon.s9api.Processor;
import net.sf.saxon.s9api.QName;
import net.sf.saxon.s9api.SaxonApiException;
import net.sf.saxon.s9api.XdmAtomicValue;
import net.sf.saxon.s9api.XdmNode;
import net.sf.saxon.s9api.Xslt30Transformer;
import net.sf.saxon.s9api.XsltExecutable;
import net.sf.saxon.trans.XPathException;
import net.sf.saxon.value.DateTimeValue;

/** One stylesheet applied to one document, as often as a request needs. For the thread of one request. */
final class Transformation {
    private final Processor processor;
    private final RequestLog log;
    private final Fields request;
    private final String stylesheetPath;
    private final String sourcePath;
    private XsltExecutable executable;
    private XdmNode source;

    Transformation(Processor processor, Fields request, RequestLog log) {
        this.processor = processor;
        this.log = log;
        this.request = request;
        stylesheetPath = FileGuard.display(FileGuard.uri(request.text("stylesheet")));
        sourcePath = FileGuard.display(FileGuard.uri(request.text("source")));
    }

    /** Compiles, or takes from the cache, and reads the source. False where errors were added to the log. */
    boolean prepare(Stylesheets stylesheets, SaxonResolvers resolvers) {
        try {
            executable = stylesheets.get(request.text("stylesheet"), request.texts("package"), log);
        } catch (IOException e) {
            Failures.report(e, Kind.STATIC_ERROR, stylesheetPath, log);
        }
        if (executable == null) {
            log.settleRefused(Kind.OUTSIDE, stylesheetPath, 0, 0);
            return false;
        }
        try {
            DocumentBuilder builder = processor.newDocumentBuilder();
            builder.setLineNumbering(true);
            builder.setWhitespaceStrippingPolicy(executable.getWhitespaceStrippingPolicy());
            StreamSource document = resolvers.source(request.text("source"));
            String base = request.text("source-base");
            if (base != null) {
                document.setSystemId(base);
            }
            source = builder.build(document);
            return true;
        } catch (IOException | SaxonApiException e) {
            Failures.report(e, Kind.DYNAMIC_ERROR, sourcePath, log);
            log.settleRefused(Kind.OUTSIDE, sourcePath, 0, 0);
            return false;
        }
    }

    /**
     * Runs the stylesheet once.
     *
     * @param extra a parameter to add to the request's, or null
     * @return false where errors were added to the log
     */
    boolean run(ResultDocuments results, Map<String, String> extra, Function<Xslt30Transformer, Destination> target) {
        try {
            Xslt30Transformer transformer = executable.load30();
            Messages messages = new Messages();
            transformer.setStylesheetParameters(parameters(extra));
            String now = request.text("current-date-time");
            if (now != null) {
                transformer.getUnderlyingController().setCurrentDateTime(
                        DateTimeValue.fromZonedDateTime(ZonedDateTime.parse(now)));
            }
            transformer.setErrorListener(messages);
            transformer.setMessageListener(messages::message);
            transformer.setBaseOutputURI(ResultDocuments.BASE);
            transformer.setResultDocumentHandler(results);
            transformer.setGlobalContextItem(source, true);
            String mode = request.text("initial-mode");
            if (mode != null && !setInitialMode(transformer, mode)) {
                return false;
            }
            Destination destination = target.apply(transformer);
            String template = request.text("initial-template");
            if (template != null) {
                transformer.callTemplate(name(template), destination);
            } else {
                transformer.applyTemplates(source, destination);
            }
            log.settleRefused(Kind.OUTSIDE_IGNORED, stylesheetPath, 0, 0);
            return !log.has(Kind.RESULT_OUTSIDE);
        } catch (SaxonApiException | XPathException | RuntimeException | StackOverflowError e) {
            if (!log.has(Kind.TERMINATED)) {
                Failures.report(e, Kind.DYNAMIC_ERROR, stylesheetPath, log);
            }
            log.settleRefused(Kind.OUTSIDE_IGNORED, stylesheetPath, 0, 0);
            return false;
        }
    }

    private boolean setInitialMode(Xslt30Transformer transformer, String mode) {
        try {
            transformer.setInitialMode(name(mode));
            return true;
        } catch (IllegalArgumentException e) {
            log.add(Kind.DYNAMIC_ERROR, stylesheetPath, 0, 0, "XTDE0045", FileGuard.plainMessage(e));
            return false;
        }
    }

    /** The file of the stylesheet, as diagnostics name it. */
    String stylesheetPath() {
        return stylesheetPath;
    }

    private Map<QName, XdmAtomicValue> parameters(Map<String, String> extra) throws SaxonApiException {
        Map<QName, XdmAtomicValue> values = new HashMap<>();
        try {
            for (Fields field : request.nested("parameter")) {
                String text = field.text("value");
                values.put(name(field.text("name")), switch (field.text("type")) {
                    case "boolean" -> new XdmAtomicValue(Boolean.parseBoolean(text));
                    case "integer" -> new XdmAtomicValue(Long.parseLong(text));
                    default -> new XdmAtomicValue(text);
                });
            }
        } catch (IOException e) {
            throw new SaxonApiException(e);
        }
        extra.forEach((key, value) -> values.put(name(key), new XdmAtomicValue(value)));
        return values;
    }

    /** A name as Q{namespace}local, {namespace}local or local. */
    private static QName name(String text) {
        return QName.fromClarkName(text.startsWith("Q{") ? text.substring(1) : text);
    }

    private final class Messages implements ErrorListener {
        void message(XdmNode content, QName code, boolean terminate, SourceLocator place) {
            String text = FileGuard.plain(content.getStringValue());
            if (terminate) {
                log.addAt(Kind.TERMINATED, place, code == null ? "XTMM9000" : code.getLocalName(), text);
            } else {
                log.addAt(Kind.MESSAGE, place, text);
            }
        }

        @Override
        public void warning(TransformerException e) {
            Failures.report(e, Kind.DYNAMIC_WARNING, stylesheetPath, log);
        }

        @Override
        public void error(TransformerException e) {
            // The same error ends the transformation as an exception, and is reported there, once.
        }

        @Override
        public void fatalError(TransformerException e) {
            // As for error.
        }
    }
}
