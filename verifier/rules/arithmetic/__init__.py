"""Rules on figures that must add up, divide or compare as the article's words say."""
