package org.ecocity.supervision.pool;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A project as projects-service last told of it. */
@Entity
@Table(name = "pool_project")
class PoolProject {
  @Id private UUID id;
  private @Nullable String code;
  private String name;
  private String ownerUnitCode;
  private @Nullable String lineDepartmentCode;
  private long copiedVersion;

  @SuppressWarnings("NullAway.Init")
  PoolProject() {}

  PoolProject(PooledProject first) {
    id = first.id();
    code = first.code();
    name = first.name();
    ownerUnitCode = first.ownerUnitCode();
    lineDepartmentCode = first.lineDepartmentCode();
  }

  void copy(PooledProject told, long version) {
    if (version <= copiedVersion) {
      return;
    }
    code = told.code();
    name = told.name();
    ownerUnitCode = told.ownerUnitCode();
    lineDepartmentCode = told.lineDepartmentCode();
    copiedVersion = version;
  }

  PooledProject told() {
    return new PooledProject(id, code, name, ownerUnitCode, lineDepartmentCode);
  }
}
