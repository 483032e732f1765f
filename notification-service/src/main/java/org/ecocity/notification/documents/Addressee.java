package org.ecocity.notification.documents;

import jakarta.persistence.Embeddable;

/** A unit the document goes to; a copy (抄送) is for its knowledge. */
@Embeddable
record Addressee(String unitCode, boolean copy) {}
