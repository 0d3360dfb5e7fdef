package org.averment.seed;

import java.util.List;
import org.averment.model.DraftClaim;

/**
 * One claim of the seed's annotation with one part changed.
 *
 * @param kind what sort of change, for the tally
 * @param what the change, for the report when nothing catches it
 * @param index which claim of the file
 * @param instead what stands there now; nothing when the claim is removed
 */
record Mutation(String kind, String what, int index, List<DraftClaim> instead) {}
