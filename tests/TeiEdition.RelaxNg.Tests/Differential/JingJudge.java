// SPDX-License-Identifier: MIT
import com.thaiopensource.util.PropertyMap;
import com.thaiopensource.util.PropertyMapBuilder;
import com.thaiopensource.validate.IncorrectSchemaException;
import com.thaiopensource.validate.Schema;
import com.thaiopensource.validate.ValidateProperty;
import com.thaiopensource.validate.Validator;
import com.thaiopensource.validate.auto.AutoSchemaReader;
import com.thaiopensource.validate.prop.rng.RngProperty;
import com.thaiopensource.validate.rng.CompactSchemaReader;
import com.thaiopensource.xml.sax.Jaxp11XMLReaderCreator;
import java.io.ByteArrayInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.xml.sax.ErrorHandler;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;
import org.xml.sax.XMLReader;

/**
 * Judges many schemas and documents with jing in one virtual machine. Run from its source, with jing on the class path.
 *
 * <p>Standard input holds requests: a byte (S: a schema in XML, C: one in the compact syntax, I: one in XML whose ids are not
 * checked, D: a document against the last schema), the length of a base URI and of the content (four bytes each, the highest
 * first), then both in bytes. Each is answered by a line: verdict (valid, invalid, malformed; refused for a document without a
 * schema, crashed where jing itself failed), number of errors, line
 * and column of the first (0 for unknown), its message; tab-separated.
 */
public final class JingJudge {
    private static final Findings FINDINGS = new Findings();
    private static Schema schema;

    private JingJudge() {
    }

    public static void main(String[] arguments) throws Exception {
        DataInputStream in = new DataInputStream(System.in);
        PrintStream out = new PrintStream(new BufferedOutputStream(System.out, 1 << 16), false, StandardCharsets.UTF_8);
        for (int kind = in.read(); kind >= 0; kind = in.read()) {
            byte[] base = new byte[in.readInt()];
            byte[] content = new byte[in.readInt()];
            in.readFully(base);
            in.readFully(content);
            InputSource source = new InputSource(new ByteArrayInputStream(content));
            if (base.length > 0) {
                source.setSystemId(new String(base, StandardCharsets.UTF_8));
            }
            FINDINGS.clear();
            String verdict;
            try {
                verdict = kind == 'D' ? judge(source) : load(source, kind);
            } catch (SAXParseException e) {
                FINDINGS.note(e);
                verdict = "malformed";
            } catch (SAXException | IOException | RuntimeException | StackOverflowError e) {
                FINDINGS.note(new SAXParseException(String.valueOf(e), null));
                verdict = e instanceof IOException ? "malformed" : "crashed";
            }
            if (kind != 'D' && !verdict.equals("valid")) {
                schema = null;
            }
            out.println(verdict + "\t" + FINDINGS);
            if (System.in.available() == 0) {
                out.flush();
            }
        }
        out.flush();
    }

    private static PropertyMap properties(boolean ids) {
        PropertyMapBuilder builder = new PropertyMapBuilder();
        builder.put(ValidateProperty.ERROR_HANDLER, FINDINGS);
        builder.put(ValidateProperty.XML_READER_CREATOR, new Jaxp11XMLReaderCreator());
        if (ids) {
            RngProperty.CHECK_ID_IDREF.add(builder);
        }
        return builder.toPropertyMap();
    }

    private static String load(InputSource source, int kind) throws SAXException, IOException {
        try {
            PropertyMap properties = properties(kind != 'I');
            schema = kind == 'C'
                ? CompactSchemaReader.getInstance().createSchema(source, properties)
                : new AutoSchemaReader().createSchema(source, properties);
            return "valid";
        } catch (IncorrectSchemaException e) {
            return "invalid";
        }
    }

    private static String judge(InputSource source) throws SAXException, IOException {
        if (schema == null) {
            return "refused";
        }
        XMLReader reader = new Jaxp11XMLReaderCreator().createXMLReader();
        Validator validator = schema.createValidator(properties(true));
        reader.setContentHandler(validator.getContentHandler());
        if (validator.getDTDHandler() != null) {
            reader.setDTDHandler(validator.getDTDHandler());
        }
        reader.setErrorHandler(FINDINGS);
        reader.parse(source);
        return FINDINGS.count == 0 ? "valid" : "invalid";
    }

    private static final class Findings implements ErrorHandler {
        private int count;
        private SAXParseException first;

        void clear() {
            count = 0;
            first = null;
        }

        void note(SAXParseException e) {
            count++;
            if (first == null) {
                first = e;
            }
        }

        @Override
        public void warning(SAXParseException e) {
        }

        @Override
        public void error(SAXParseException e) {
            note(e);
        }

        @Override
        public void fatalError(SAXParseException e) throws SAXParseException {
            throw e;
        }

        @Override
        public String toString() {
            if (first == null) {
                return "0\t0\t0\t";
            }
            String message = String.valueOf(first.getMessage()).replaceAll("[\\t\\r\\n]+", " ");
            return count + "\t" + Math.max(first.getLineNumber(), 0) + "\t" + Math.max(first.getColumnNumber(), 0) + "\t" + message;
        }
    }
}
