-- Gives an idempotency key to an interaction, unless another one has it.
--
--   KEYS[1]  the idempotency key
--   ARGV[1]  the id of the interaction
--   ARGV[2]  how long to keep the key, in milliseconds
--   ARGV[3]  the id of an interaction that has the key and is gone; empty where none is known
--
-- Promises: of any number at once one gets the key. Returns the id that has it now.
local first = redis.call('GET', KEYS[1])
if first and first ~= ARGV[3] then
  return first
end

redis.call('SET', KEYS[1], ARGV[1], 'PX', ARGV[2])
return ARGV[1]
