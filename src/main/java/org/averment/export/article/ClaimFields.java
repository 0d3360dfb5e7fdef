package org.averment.export.article;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.averment.model.Annotation;
import org.averment.model.Attribute;
import org.averment.model.Claim;
import org.averment.model.Claimant;
import org.averment.model.Quote;
import org.averment.model.Standing;
import org.averment.model.ThingId;

/** The claims of one article in the native format; neighbours that differ in their pictures alone are written as one. */
final class ClaimFields {
    private final Sheet sheet;
    private final QuoteFields quotes;
    private final PictureFields pictures;
    private final RemarkFields remarks;
    private final Unheld unheld;

    ClaimFields(Sheet sheet, QuoteFields quotes, PictureFields pictures, RemarkFields remarks, Unheld unheld) {
        this.sheet = sheet;
        this.quotes = quotes;
        this.pictures = pictures;
        this.remarks = remarks;
        this.unheld = unheld;
    }

    /** All of a claim but its picture. */
    private record Frame(
            List<Quote> quotes,
            Claimant claimant,
            Optional<ThingId> via,
            Optional<ThingId> before,
            boolean endorsed,
            Standing standing,
            boolean negated,
            List<Annotation> annotations,
            List<Attribute> attributes,
            List<String> notes) {
        static Frame of(Claim claim) {
            return new Frame(
                    claim.quotes(),
                    claim.claimant(),
                    claim.via(),
                    claim.before(),
                    claim.endorsed(),
                    claim.standing(),
                    claim.negated(),
                    claim.annotations(),
                    claim.attributes(),
                    claim.notes());
        }
    }

    void claims(List<Claim> claims) throws IOException {
        if (claims.isEmpty()) {
            return;
        }
        sheet.list("claims", () -> {
            List<Claim> alike = new ArrayList<>();
            for (Claim claim : claims) {
                if (!alike.isEmpty() && !Frame.of(alike.get(0)).equals(Frame.of(claim))) {
                    claim(alike);
                    alike.clear();
                }
                alike.add(claim);
            }
            claim(alike);
        });
    }

    private void claim(List<Claim> alike) throws IOException {
        Claim claim = alike.get(0);
        claim.quotes().stream()
                .filter(Quote::repaired)
                .forEach(quote -> unheld.add(
                        "quote",
                        "it is written as the text has it, not as the annotator did",
                        claim.position().toString()));
        sheet.map(() -> {
            quotes.quotes(claim.quotes());
            by(claim);
            if (claim.via().isPresent()) {
                sheet.text("via", pictures.id(claim.via().get()));
            }
            if (claim.before().isPresent()) {
                sheet.text("before", pictures.id(claim.before().get()));
            }
            if (claim.endorsed()) {
                sheet.flag("endorsed", true);
            }
            boolean denied = claim.standing() == Standing.STATED && claim.negated();
            if (denied || claim.standing() != Standing.STATED) {
                sheet.text("standing", denied ? "denied" : claim.standing().word());
            }
            if (claim.negated() && !denied) {
                sheet.text("polarity", "negated");
            }
            remarks.annotations(claim.annotations());
            remarks.remarks(claim.attributes(), claim.notes());
            sheet.list("says", () -> {
                for (Claim each : alike) {
                    pictures.picture(each);
                }
            });
        });
    }

    /** The article's own voice goes without saying, but for an allegation, where one would ask whose it is. */
    private void by(Claim claim) throws IOException {
        if (claim.claimant() instanceof Claimant.Named named) {
            sheet.text("by", pictures.id(named.id()));
        } else if (claim.claimant() instanceof Claimant.Unattributed) {
            sheet.text("by", "unattributed");
        } else if (claim.standing() == Standing.ALLEGED) {
            sheet.text("by", "article");
        }
    }
}
