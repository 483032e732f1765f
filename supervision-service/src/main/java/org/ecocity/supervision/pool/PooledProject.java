package org.ecocity.supervision.pool;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What supervision knows of a project.
 *
 * @param id the project
 * @param code its code, from admission on
 * @param name its name
 * @param ownerUnitCode unit that owns it
 * @param lineDepartmentCode its line department
 */
public record PooledProject(
    UUID id,
    @Nullable String code,
    String name,
    String ownerUnitCode,
    @Nullable String lineDepartmentCode) {}
