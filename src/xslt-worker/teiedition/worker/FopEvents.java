// SPDX-License-Identifier: MIT
package teiedition.worker;

import org.apache.fop.events.Event;
import org.apache.fop.events.EventFormatter;
import org.apache.fop.events.EventListener;
import org.apache.fop.events.model.EventSeverity;
import org.xml.sax.Locator;

/** Makes findings of FOP's events. For the thread of one request. */
final class FopEvents implements EventListener {
    private final RequestLog log;
    private final String stylesheet;

    FopEvents(RequestLog log, String stylesheet) {
        this.log = log;
        this.stylesheet = stylesheet;
    }

    @Override
    public void processEvent(Event event) {
        if (event.getEventKey().equals("endPage")) {
            return; // One for every page, and no news.
        }
        String text = FileGuard.plain(EventFormatter.format(event));
        Kind kind = kind(event);
        if (event.getParam("loc") instanceof Locator place && place.getSystemId() != null) {
            log.add(kind, FileGuard.display(place.getSystemId()), place.getLineNumber(), place.getColumnNumber(),
                    text.replaceFirst(" \\(See position [0-9]+:[0-9]+\\)$", ""));
        } else {
            log.add(kind, stylesheet, 0, 0, text);
        }
    }

    private static Kind kind(Event event) {
        String key = event.getEventKey();
        if (key.equals("glyphNotAvailable") || key.equals("maxWarningsReached")) {
            return Kind.MISSING_GLYPH;
        }
        // Marginal numbers stand in blocks of no height, which overflow on purpose.
        if (key.equals("viewportBPDOverflow") || event.getSeverity() == EventSeverity.INFO) {
            return Kind.FO_INFO;
        }
        return event.getSeverity() == EventSeverity.WARN ? Kind.FO_WARNING : Kind.FO_ERROR;
    }
}
