-- Reads an interaction of which only the id is known, and takes the step that comes first, if none has been taken yet.
--
--   KEYS[1]  the interaction
--   ARGV[1]  the version of the format that the caller knows, a byte
--   ARGV[2]  the stamp of a state that no step has changed yet, eight bytes
--   ARGV[3]  the state after the step
--
-- Promises: as transition.lua. Returns whether the step was taken, 1 or 0, and the interaction as it was before; nothing where there is none.
-- One of another format is left as it is.
local value = redis.call('GET', KEYS[1])
if not value then
  return {}
end

if string.sub(value, 1, 1) ~= ARGV[1] then
  return {0, value}
end

local state = struct.unpack('<I4', value, 2)
if string.sub(value, state + 1, state + 8) ~= ARGV[2] then
  return {0, value}
end

redis.call('SETRANGE', KEYS[1], state, ARGV[3])
return {1, value}
