package org.ecocity.platform.sheets;

import java.io.InputStream;
import java.io.OutputStream;
import java.util.Iterator;
import java.util.Map;
import java.util.Set;
import javax.xml.namespace.QName;
import javax.xml.stream.XMLEventFactory;
import javax.xml.stream.XMLEventReader;
import javax.xml.stream.XMLEventWriter;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.events.Attribute;
import javax.xml.stream.events.StartElement;
import javax.xml.stream.events.XMLEvent;

/** Copies a sheet's XML, marking wrong cells and adding a cell with the message to their rows. */
final class SheetMarker {
  private static final QName ROW_OR_CELL_REF = new QName("r");
  private static final QName STYLE = new QName("s");

  private final XMLEventFactory events = XMLEventFactory.newInstance();
  private final Map<Integer, String> texts;
  private final Set<String> cells;
  private final int wrongStyle;
  private int row;
  private int lastColumn;
  private int widest;

  /**
   * A marker for one sheet.
   *
   * @param texts messages by row
   * @param cells addresses of wrong cells
   * @param wrongStyle index of the style for wrong cells, −1 to leave styles alone
   */
  SheetMarker(Map<Integer, String> texts, Set<String> cells, int wrongStyle) {
    this.texts = texts;
    this.cells = cells;
    this.wrongStyle = wrongStyle;
  }

  void copy(InputStream in, OutputStream out) throws XMLStreamException {
    var input = XMLInputFactory.newInstance();
    input.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    input.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    XMLEventReader reader = input.createXMLEventReader(in, "UTF-8");
    XMLEventWriter writer = XMLOutputFactory.newInstance().createXMLEventWriter(out, "UTF-8");
    while (reader.hasNext()) {
      write(reader.nextEvent(), writer);
    }
    writer.close();
  }

  private void write(XMLEvent event, XMLEventWriter writer) throws XMLStreamException {
    if (event.isStartElement()) {
      writer.add(start(event.asStartElement()));
    } else if (event.isEndElement()
        && event.asEndElement().getName().getLocalPart().equals("row")) {
      var text = texts.get(row);
      if (text != null) {
        addCell(event.asEndElement().getName(), text, writer);
      }
      writer.add(event);
    } else {
      writer.add(event);
    }
  }

  private StartElement start(StartElement element) {
    var name = element.getName().getLocalPart();
    var reference = element.getAttributeByName(ROW_OR_CELL_REF);
    if (name.equals("row")) {
      row = reference == null ? row + 1 : Integer.parseInt(reference.getValue());
      lastColumn = 0;
    } else if (name.equals("c")) {
      lastColumn = reference == null ? lastColumn + 1 : column(reference.getValue());
      widest = Math.max(widest, lastColumn);
      if (reference != null && wrongStyle >= 0 && cells.contains(reference.getValue())) {
        return restyled(element);
      }
    }
    return element;
  }

  private StartElement restyled(StartElement element) {
    var attributes = new java.util.ArrayList<Attribute>();
    for (Iterator<Attribute> all = element.getAttributes(); all.hasNext(); ) {
      var attribute = all.next();
      if (!attribute.getName().equals(STYLE)) {
        attributes.add(attribute);
      }
    }
    attributes.add(events.createAttribute(STYLE, Integer.toString(wrongStyle)));
    return events.createStartElement(
        element.getName(), attributes.iterator(), element.getNamespaces());
  }

  private void addCell(QName like, String text, XMLEventWriter writer) throws XMLStreamException {
    var space = like.getNamespaceURI();
    var prefix = like.getPrefix();
    var reference = Cells.letters(Math.max(widest, lastColumn)) + row;
    writer.add(events.createStartElement(prefix, space, "c"));
    writer.add(events.createAttribute("r", reference));
    writer.add(events.createAttribute("t", "inlineStr"));
    writer.add(events.createStartElement(prefix, space, "is"));
    writer.add(events.createStartElement(prefix, space, "t"));
    writer.add(events.createCharacters(text));
    writer.add(events.createEndElement(prefix, space, "t"));
    writer.add(events.createEndElement(prefix, space, "is"));
    writer.add(events.createEndElement(prefix, space, "c"));
  }

  /** Column of an address, from 1. */
  private static int column(String reference) {
    int column = 0;
    for (int i = 0; i < reference.length() && Character.isLetter(reference.charAt(i)); i++) {
      column = column * 26 + (reference.charAt(i) - 'A' + 1);
    }
    return column;
  }
}
