// SPDX-License-Identifier: MIT
package teiedition.worker;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Instant;
import java.util.Date;
import java.util.Map;
import net.sf.saxon.s9api.Processor;
import net.sf.saxon.s9api.SAXDestination;
import org.apache.fop.apps.FOPException;
import org.apache.fop.apps.FOUserAgent;
import org.apache.fop.apps.Fop;
import org.apache.fop.apps.FopFactory;
import org.apache.fop.apps.MimeConstants;
import org.apache.fop.area.AreaTreeHandler;

/** XSL-FO to PDF: one layout, or as many as it takes until the page labels given to the stylesheet are the true ones. */
final class Formatting {
    private static final int MAX_PASSES = 3;

    private final Fields request;
    private final RequestLog log;
    private final Processor processor;
    private final FopFactory factory;

    private record Pass(byte[] pdf, int pages, String labels) { }

    Formatting(Fields request, RequestLog log, Processor processor, FopFactory factory) {
        this.request = request;
        this.log = log;
        this.processor = processor;
        this.factory = factory;
    }

    /** Formats; adds the PDF to the answer, unless errors were added to the log. */
    void run(Transformation transformation, Fields answer) throws IOException {
        String parameter = request.text("page-map-parameter");
        int passes = parameter == null ? 1 : MAX_PASSES;
        String labels = "{}";
        Pass pass = null;
        for (int i = 1; i <= passes; i++) {
            log.clearFindings();
            pass = once(transformation, parameter == null ? Map.of() : Map.of(parameter, labels));
            if (pass == null) {
                return;
            }
            // The first pass never counts as settled: the stylesheet may write more as soon as it has labels.
            if (i > 1 && pass.labels.equals(labels)) {
                break;
            }
            if (i > 1 && i == passes) {
                log.add(Kind.LABELS_UNSTABLE, transformation.stylesheetPath(), 0, 0, Integer.toString(passes));
            }
            labels = pass.labels;
        }
        answer.add("pdf", PdfStamp.fix(pass.pdf, creationDate()));
        answer.add("pages", Integer.toString(pass.pages));
    }

    private Pass once(Transformation transformation, Map<String, String> extra) {
        try {
            ByteArrayOutputStream pdf = new ByteArrayOutputStream();
            factory.getImageManager().getCache().clearCache();
            FOUserAgent agent = factory.newFOUserAgent();
            agent.setCreationDate(Date.from(creationDate()));
            agent.setProducer("Apache FOP");
            agent.getEventBroadcaster().addEventListener(new FopEvents(log, transformation.stylesheetPath()));
            // The handler that FOP would make itself; held here for its ids and its page count.
            AreaTreeHandler areas = new AreaTreeHandler(agent, MimeConstants.MIME_PDF, pdf);
            agent.setFOEventHandlerOverride(areas);
            Fop fop = factory.newFop(MimeConstants.MIME_PDF, agent, pdf);
            PageLabels labels = new PageLabels(fop.getDefaultHandler());
            SAXDestination destination = new SAXDestination(labels);
            ResultDocuments results = new ResultDocuments(processor, log, transformation.stylesheetPath());
            if (!transformation.run(results, extra, t -> destination) || log.has(Kind.FO_ERROR)) {
                return null;
            }
            return new Pass(pdf.toByteArray(), areas.getResults().getPageCount(),
                    labels.toJson(areas.getIDTracker()));
        } catch (FOPException e) {
            Failures.report(e, Kind.FO_ERROR, transformation.stylesheetPath(), log);
            return null;
        }
    }

    private Instant creationDate() {
        String seconds = request.text("creation-date");
        return Instant.ofEpochSecond(seconds == null ? 0 : Long.parseLong(seconds));
    }
}
