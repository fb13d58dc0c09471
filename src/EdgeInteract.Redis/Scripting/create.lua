-- Stores a new interaction, enters it in indexes and sends it to its recipients.
--
--   KEYS[1]     the interaction
--   KEYS[2..n]  its deadlines and inboxes, where they are on the same server; on a cluster index.lua enters it in each of them
--   ARGV[1]     what is stored
--   ARGV[2]     how long to keep it, and the indexes at least, in milliseconds
--   ARGV[3]     where in what is stored the message to the recipients begins, from 1
--   ARGV[4]     where it ends
--   ARGV[5]     when it is due, in microseconds since 1970
--   ARGV[6]     its id
--   ARGV[7..n]  the channels of the recipients
--
-- Promises: it is entered, and the message is sent, if and only if it is stored, and before anybody else looks. The indexes live as index.lua says. Returns 1; 0
-- where the key is taken, and then nothing is done.
if not redis.call('SET', KEYS[1], ARGV[1], 'PX', ARGV[2], 'NX') then
  return 0
end

for index = 2, #KEYS do
  redis.call('ZADD', KEYS[index], 'NX', ARGV[5], ARGV[6])
  if redis.call('PTTL', KEYS[index]) < tonumber(ARGV[2]) then
    redis.call('PEXPIRE', KEYS[index], ARGV[2])
  end
end

if #ARGV > 6 then
  local message = string.sub(ARGV[1], tonumber(ARGV[3]), tonumber(ARGV[4]))
  for index = 7, #ARGV do
    redis.call('PUBLISH', ARGV[index], message)
  end
end

return 1
