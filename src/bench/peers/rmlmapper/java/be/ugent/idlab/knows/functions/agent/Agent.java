package be.ugent.idlab.knows.functions.agent;

/** Stands in for RMLMapper's library of functions, which no repository of Maven's has; no mapping here calls one. */
public interface Agent {}
