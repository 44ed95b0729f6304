"""Fits the classifier from labelled messages, and measures it; scikit-learn is imported inside functions only."""
