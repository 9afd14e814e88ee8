/**
 * Drafting of outgoing documents (soạn thảo, Decree 30/2020/NĐ-CP, art. 7-13): stages, who may do what, versions and their
 * comparison, capacities of signers, notation, and the face of a document. Pure values and rules.
 */
@NullMarked
package vn.datmui.documents.drafting;

import org.jspecify.annotations.NullMarked;
