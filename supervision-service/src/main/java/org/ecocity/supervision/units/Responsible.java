package org.ecocity.supervision.units;

import org.jspecify.annotations.Nullable;

/**
 * A person behind a duty.
 *
 * @param duty PRINCIPAL answers overall, IN_CHARGE answers, LIAISON reports, SPONSOR is the leader
 *     who looks after a project
 * @param personCode the person
 * @param name the person's name
 * @param deputyCode who stands in during a leave, if anybody
 */
public record Responsible(
    String duty, String personCode, String name, @Nullable String deputyCode) {}
