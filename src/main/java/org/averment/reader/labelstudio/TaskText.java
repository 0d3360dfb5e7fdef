package org.averment.reader.labelstudio;

import java.util.List;
import java.util.Optional;
import org.averment.model.TextOfRecord;
import org.averment.reader.text.Anchored;
import org.averment.reader.text.OffsetUnit;
import org.averment.reader.text.SpanText;

/**
 * A task's text, in which regions are found. Which unit offsets count, the regions' words tell, since Label Studio has
 * counted in two; without words it is code points, as now. Not thread safe.
 */
final class TaskText {
    private final String key;
    private final Counted points;
    private final Counted units;
    private boolean oldUnits;

    /** The text in one unit, with the offset at which each paragraph starts. */
    private record Counted(SpanText text, long[] starts) {
        Anchored anchor(Region region, Optional<String> words) {
            if (region.startParagraph() < 0) {
                return text.anchor(region.start(), region.end(), words);
            }
            if (region.startParagraph() >= starts.length || region.endParagraph() >= starts.length) {
                return new Anchored.Lost(
                        "the offsets are not in the text", "paragraphs from 0 to " + (starts.length - 1));
            }
            // What stands between two paragraphs of the text is not in the words of a region over both.
            boolean one = region.startParagraph() == region.endParagraph();
            return text.anchor(
                    starts[region.startParagraph()] + region.start(),
                    starts[region.endParagraph()] + region.end(),
                    one ? words : Optional.empty());
        }

        boolean fits(Region region) {
            return anchor(region, region.words()) instanceof Anchored.Found found && !found.moved();
        }
    }

    /**
     * A text.
     *
     * @param key where it stands in the task's data
     * @param paragraphs what it is made of, each as it stands in the text
     * @param spoken how many of each paragraph's characters stand before what was annotated: its speaker
     */
    TaskText(String key, String name, List<String> paragraphs, List<String> spoken) {
        this.key = key;
        String whole = String.join("\n", paragraphs);
        long[] inPoints = new long[paragraphs.size()];
        long[] inUnits = new long[paragraphs.size()];
        long point = 0;
        long unit = 0;
        for (int i = 0; i < paragraphs.size(); i++) {
            String paragraph = paragraphs.get(i);
            String before = spoken.get(i);
            inPoints[i] = point + before.codePointCount(0, before.length());
            inUnits[i] = unit + before.length();
            point += paragraph.codePointCount(0, paragraph.length()) + 1;
            unit += paragraph.length() + 1;
        }
        this.points = new Counted(new SpanText(name, whole, OffsetUnit.CODE_POINTS), inPoints);
        this.units = new Counted(new SpanText(name, whole, OffsetUnit.UTF16), inUnits);
    }

    String key() {
        return key;
    }

    TextOfRecord record() {
        return points.text().record();
    }

    /** Takes the unit in which more regions have the words that they say; where units do not differ, any is right. */
    void chooseUnit(List<Region> regions) {
        String text = record().text();
        if (text.chars().noneMatch(c -> Character.isSurrogate((char) c))) {
            return;
        }
        long old = 0;
        for (Region region : regions) {
            if (region.words().isPresent()) {
                old += (units.fits(region) ? 1 : 0) - (points.fits(region) ? 1 : 0);
            }
        }
        oldUnits = old > 0;
    }

    /** Whether all regions stand here, in one unit or the other. */
    boolean fits(List<Region> regions) {
        return regions.stream().allMatch(points::fits) || regions.stream().allMatch(units::fits);
    }

    Anchored anchor(Region region) {
        Counted counted = oldUnits ? units : points;
        Anchored found = counted.anchor(region, region.words());
        if (found instanceof Anchored.Found exact && !exact.moved()) {
            return found;
        }
        // Editors of before 2022 wrote a line end as a backslash and an n.
        Optional<String> unescaped =
                region.words().filter(w -> w.contains("\\n")).map(w -> w.replace("\\n", "\n"));
        return unescaped
                .map(words -> counted.anchor(region, Optional.of(words)))
                .filter(Anchored.Found.class::isInstance)
                .orElse(found);
    }
}
