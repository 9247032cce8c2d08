// SPDX-License-Identifier: MIT
package teiedition.worker;

import java.util.Set;
import java.util.TreeSet;
import org.apache.fop.area.IDTracker;
import org.apache.fop.area.PageViewport;
import org.xml.sax.Attributes;
import org.xml.sax.ContentHandler;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.XMLFilterImpl;

/** Notes the ids of the FO document on its way to FOP, and afterwards asks FOP for the page of each. For one thread. */
final class PageLabels extends XMLFilterImpl {
    private static final String FO = "http://www.w3.org/1999/XSL/Format";

    private final Set<String> ids = new TreeSet<>();

    PageLabels(ContentHandler next) {
        setContentHandler(next);
    }

    @Override
    public void startElement(String uri, String localName, String name, Attributes attributes) throws SAXException {
        String id = FO.equals(uri) ? attributes.getValue("", "id") : null;
        if (id != null) {
            ids.add(id);
        }
        super.startElement(uri, localName, name, attributes);
    }

    /** A JSON object, sorted by id: the label of the page on which each id starts. */
    String toJson(IDTracker tracker) {
        StringBuilder json = new StringBuilder("{");
        for (String id : ids) {
            PageViewport page = tracker.getFirstPageViewportContaining(id);
            if (page != null) {
                json.append(json.length() > 1 ? "," : "").append(quoted(id)).append(':')
                        .append(quoted(page.getPageNumberString()));
            }
        }
        return json.append('}').toString();
    }

    private static String quoted(String text) {
        StringBuilder out = new StringBuilder("\"");
        text.chars().forEach(c -> {
            if (c == '"' || c == '\\' || c < ' ') {
                out.append(String.format("\\u%04x", c));
            } else {
                out.append((char) c);
            }
        });
        return out.append('"').toString();
    }
}
