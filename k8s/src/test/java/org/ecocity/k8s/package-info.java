/** Reads the descriptions of the cluster as strictly as a cluster should, without one. */
@org.jspecify.annotations.NullMarked
package org.ecocity.k8s;
