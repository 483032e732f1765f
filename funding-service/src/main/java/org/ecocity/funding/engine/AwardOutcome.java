package org.ecocity.funding.engine;

/** What comes of a computation: shares, or what stands against it. */
public sealed interface AwardOutcome permits AwardResult, AwardRefusal {}
