"""Items as rows: the model, the view and how a row is drawn."""
