"""Windows that keep the records of a register: bodies over time, posts, scales, and a body's items handed over."""
