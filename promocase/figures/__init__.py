"""Figures and sentences that follow from what was written, or the reason why one does not.

A derived figure is told only when every input is understood, of the same kind, and its preconditions hold;
else it is withheld, and the person reads why. Document, window and review all ask here, so that they agree.
"""
