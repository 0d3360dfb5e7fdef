package org.averment.model;

/** A checked document: what becomes one named graph. */
public sealed interface Document permits Article, Register {}
