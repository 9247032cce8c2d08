// SPDX-License-Identifier: MIT
package teiedition.worker;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Takes the clock and chance out of a PDF, in place and without moving a byte: dates in XMP and in attachments become the
 * creation date, the file identifier becomes a hash of everything else (ISO 32000-1, sections 7.11.4, 14.3.2, 14.4).
 */
final class PdfStamp {
    private static final Pattern XMP_DATE =
            Pattern.compile("<xmp:(?:MetadataDate|CreateDate|ModifyDate)>([^<]*)<");
    private static final Pattern PDF_DATE = Pattern.compile("/(?:CreationDate|ModDate) ?\\((D:[^)]*)\\)");
    private static final Pattern FILE_ID = Pattern.compile("/ID ?\\[ ?<([0-9A-Fa-f]+)> ?<([0-9A-Fa-f]+)> ?\\]");

    private PdfStamp() { }

    /** Returns the same PDF with fixed dates and identifier. */
    static byte[] fix(byte[] pdf, Instant date) {
        // Latin-1 keeps every byte as one character.
        StringBuilder text = new StringBuilder(new String(pdf, StandardCharsets.ISO_8859_1));
        var utc = date.atOffset(ZoneOffset.UTC);
        replace(text, XMP_DATE, DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mm:ss'Z'").format(utc), 'Z');
        replace(text, PDF_DATE, DateTimeFormatter.ofPattern("'D:'yyyyMMddHHmmss'Z'").format(utc), 'Z');
        replace(text, FILE_ID, "0", '0');
        String hash = Digests.sha256(text.toString().getBytes(StandardCharsets.ISO_8859_1));
        replace(text, FILE_ID, hash, '0');
        return text.toString().getBytes(StandardCharsets.ISO_8859_1);
    }

    private static void replace(StringBuilder text, Pattern pattern, String value, char filler) {
        Matcher matcher = pattern.matcher(text.toString());
        while (matcher.find()) {
            for (int group = 1; group <= matcher.groupCount(); group++) {
                int length = matcher.end(group) - matcher.start(group);
                if (filler == '0' || length == value.length()) {
                    String padded = (value + String.valueOf(filler).repeat(length)).substring(0, length);
                    text.replace(matcher.start(group), matcher.end(group), padded);
                }
            }
        }
    }
}
