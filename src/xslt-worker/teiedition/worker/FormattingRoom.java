// SPDX-License-Identifier: MIT
package teiedition.worker;

import java.io.IOException;
import net.sf.saxon.s9api.Processor;
import org.xml.sax.SAXException;

/** What a thread keeps for formatting. A class of its own, so that nothing of FOP is loaded before it is needed. */
final class FormattingRoom {
    private final FopFactories factories;

    FormattingRoom(FileGuard guard) {
        factories = new FopFactories(guard);
    }

    /** Formats one prepared transformation. */
    void format(Transformation transformation, Fields request, RequestLog log, Processor processor, Fields answer)
            throws IOException, SAXException {
        new Formatting(request, log, processor, factories.get(request.text("fop-configuration")))
                .run(transformation, answer);
    }
}
