package org.ecocity.supervision.calendar;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;

/** A day that differs from the ordinary week. */
@Embeddable
record HolidayDay(@Column(name = "day") LocalDate day, boolean off, String name) {}
