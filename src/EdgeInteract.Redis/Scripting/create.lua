-- Stores a new interaction and sends it to its recipients.
--
--   KEYS[1]     the interaction
--   ARGV[1]     what is stored
--   ARGV[2]     how long to keep it, in milliseconds
--   ARGV[3]     where in what is stored the message to the recipients begins, from 1
--   ARGV[4]     where it ends
--   ARGV[5..n]  the channels of the recipients
--
-- Promises: the message is sent if and only if the interaction is stored, and after it. Returns 1; 0 where the key is taken, and then nothing is done.
if not redis.call('SET', KEYS[1], ARGV[1], 'PX', ARGV[2], 'NX') then
  return 0
end

if #ARGV > 4 then
  local message = string.sub(ARGV[1], tonumber(ARGV[3]), tonumber(ARGV[4]))
  for index = 5, #ARGV do
    redis.call('PUBLISH', ARGV[index], message)
  end
end

return 1
