"""From a record and a case to a document: excerpt, view, HTML, PDF."""
