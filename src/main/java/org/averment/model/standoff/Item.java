package org.averment.model.standoff;

import java.util.List;
import java.util.Optional;
import org.averment.model.Written;

/** One thing that a source says; each is counted once in the report of what became of it. */
public sealed interface Item {
    Origin origin();

    /**
     * A span of the text with its labels.
     *
     * @param labels its types, the best first; none where the source gives none
     * @param fragments where it stands, in order; more than one if it is discontinuous
     * @param text its words, the fragments joined by one space
     * @param moved whether the source's offsets were wrong, and the words were found elsewhere
     */
    record Mention(Origin origin, List<Written> labels, List<Span> fragments, String text, boolean moved)
            implements Item {
        public Mention {
            labels = List.copyOf(labels);
            fragments = List.copyOf(fragments);
        }
    }

    /**
     * An entity that is named, but that no offsets place in the text.
     *
     * @param labels its types
     * @param names its names, the best first, at least one
     */
    record Named(Origin origin, List<Written> labels, List<Written> names) implements Item {
        public Named {
            labels = List.copyOf(labels);
            names = List.copyOf(names);
        }
    }

    /**
     * Mentions that are one entity, by the annotator's word.
     *
     * @param label how the source calls the tie, if it does
     * @param members ids of mentions, named entities or other clusters
     */
    record Cluster(Origin origin, Optional<Written> label, List<Written> members) implements Item {
        public Cluster {
            members = List.copyOf(members);
        }
    }

    /**
     * A relation between two things.
     *
     * @param type its label; empty where the source gives none
     * @param from its first argument
     * @param to its second
     * @param evidence what shows it, by the annotator's word
     * @param voice on whose word, where the source tells
     */
    record Relation(
            Origin origin,
            Optional<Written> type,
            Argument from,
            Argument to,
            List<Evidence> evidence,
            Optional<Voice> voice)
            implements Item {
        public Relation {
            evidence = List.copyOf(evidence);
        }

        /** One of which the source tells nothing more. */
        public Relation(Origin origin, Optional<Written> type, Argument from, Argument to) {
            this(origin, type, from, to, List.of(), Optional.empty());
        }
    }

    /**
     * An event with any number of arguments, which may be events.
     *
     * @param type its label
     * @param trigger the id of the mention that stands for it in the text
     * @param arguments who and what takes part
     * @param evidence what shows it, by the annotator's word
     * @param voice on whose word, where the source tells
     */
    record Event(
            Origin origin,
            Written type,
            Optional<Written> trigger,
            List<Argument> arguments,
            List<Evidence> evidence,
            Optional<Voice> voice)
            implements Item {
        public Event {
            arguments = List.copyOf(arguments);
            evidence = List.copyOf(evidence);
        }

        /** One of which the source tells nothing more. */
        public Event(Origin origin, Written type, Optional<Written> trigger, List<Argument> arguments) {
            this(origin, type, trigger, arguments, List.of(), Optional.empty());
        }
    }

    /**
     * A mark on an item or on the document.
     *
     * @param target the item's id; none for the document
     * @param name the attribute
     * @param value its value; none of one that is only set
     */
    record Attribute(Origin origin, Optional<Written> target, Written name, Optional<Written> value) implements Item {}

    /**
     * Free words of the annotator.
     *
     * @param target the item's id; none for the document
     * @param text the words
     */
    record Note(Origin origin, Optional<Written> target, Written text) implements Item {}

    /**
     * An identifier of an entity in some register.
     *
     * @param target the mention's or entity's id
     * @param scheme what the source calls the register
     * @param value the identifier there
     */
    record Key(Origin origin, Written target, Written scheme, Written value) implements Item {}

    /**
     * Something that was read and will not be used.
     *
     * @param refused whether it is at fault; otherwise the source itself says to leave it out
     * @param why a few words, the same for all of one kind: the report counts by them
     */
    record Unused(Origin origin, boolean refused, String why) implements Item {}
}
