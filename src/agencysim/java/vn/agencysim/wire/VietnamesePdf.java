package vn.agencysim.wire;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;

/**
 * A one-page PDF of plain lines, written by hand: no library, no font file.
 *
 * <p>The fonts every reader has know no Vietnamese, so each letter is set in Courier, whose letters are equally wide, and
 * its marks are drawn above and below it; the true text lies behind each line for search and copy.
 */
public final class VietnamesePdf {
    private static final int SIZE = 12;
    private static final double ADVANCE = SIZE * 0.6;
    private static final int LEFT = 60;
    private static final int TOP = 780;
    private static final int LEADING = 24;

    private VietnamesePdf() {}

    /** The document; lines should have at most 65 characters. */
    public static byte[] of(List<String> lines) {
        StringBuilder page = new StringBuilder("0.6 w 1 J\n");
        int y = TOP;
        for (String line : lines) {
            line(page, line, y);
            y -= LEADING;
        }
        byte[] content = page.toString().getBytes(StandardCharsets.ISO_8859_1);
        List<byte[]> objects = new ArrayList<>();
        objects.add(ascii("<</Type/Catalog/Pages 2 0 R/Lang(vi)>>"));
        objects.add(ascii("<</Type/Pages/Kids[3 0 R]/Count 1>>"));
        objects.add(ascii("<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents 5 0 R"
                + "/Resources<</Font<</F 4 0 R>>>>>>"));
        objects.add(ascii("<</Type/Font/Subtype/Type1/BaseFont/Courier/Encoding/WinAnsiEncoding>>"));
        objects.add(join(ascii("<</Length " + content.length + ">>stream\n"), content, ascii("\nendstream")));
        return file(objects);
    }

    private static void line(StringBuilder page, String line, int y) {
        String letters = Normalizer.normalize(line, Normalizer.Form.NFD);
        StringBuilder base = new StringBuilder();
        StringBuilder marks = new StringBuilder();
        for (int i = 0; i < letters.length(); i++) {
            char c = letters.charAt(i);
            if (Character.getType(c) == Character.NON_SPACING_MARK) {
                char under = base.charAt(base.length() - 1);
                marks.append(VietnameseMarks.of(c, LEFT + (base.length() - 1) * ADVANCE, y, under));
            } else if (c == 'đ' || c == 'Đ') {
                marks.append(VietnameseMarks.bar(c, LEFT + base.length() * ADVANCE, y));
                base.append(c == 'đ' ? 'd' : 'D');
            } else {
                base.append(c < 256 ? c : '?');
            }
        }
        String actual = HexFormat.of().withUpperCase().formatHex(line.getBytes(StandardCharsets.UTF_16BE));
        page.append("/Span<</ActualText<FEFF").append(actual).append(">>>BDC\n");
        page.append(String.format(Locale.ROOT, "BT /F %d Tf %d %d Td (%s) Tj ET\n", SIZE, LEFT, y, escape(base)));
        page.append(marks).append("EMC\n");
    }

    private static String escape(CharSequence text) {
        return text.toString().replaceAll("([\\\\()])", "\\\\$1");
    }

    private static byte[] file(List<byte[]> objects) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.writeBytes(ascii("%PDF-1.5\n"));
        List<Integer> offsets = new ArrayList<>();
        for (byte[] object : objects) {
            offsets.add(out.size());
            out.writeBytes(join(ascii(offsets.size() + " 0 obj\n"), object, ascii("\nendobj\n")));
        }
        int table = out.size();
        StringBuilder end = new StringBuilder("xref\n0 " + (objects.size() + 1) + "\n0000000000 65535 f \n");
        offsets.forEach(o -> end.append(String.format("%010d 00000 n \n", o)));
        end.append("trailer<</Size ").append(objects.size() + 1).append("/Root 1 0 R>>\n");
        end.append("startxref\n").append(table).append("\n%%EOF\n");
        out.writeBytes(ascii(end.toString()));
        return out.toByteArray();
    }

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }

    private static byte[] join(byte[]... parts) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        for (byte[] part : parts) {
            out.writeBytes(part);
        }
        return out.toByteArray();
    }
}
