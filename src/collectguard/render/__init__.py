"""Reports → what people and programs read. Nothing here judges; nothing here prints."""
