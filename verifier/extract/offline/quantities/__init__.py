"""What each figure measures, and which figures measure one quantity."""
