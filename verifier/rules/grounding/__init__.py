"""Rules on what an extractor says: every quote, figure and link must stand in the article."""
