import { createServer } from "node:http";
import postgres from "postgres";

// The baseline of answers that are made: node:http and one query written by hand, its rows sent as JSON. DATABASE_URL says
// where, and the path which.
const sql = postgres(process.env.DATABASE_URL, { max: 10 });

const QUERIES = {
  "/votes": ({ from }) => sql`
    select v.id, r.slug, r.symbol, coalesce(v.symbol, r.draft_symbol) as draft, coalesce(v.title, r.title) as title,
           t.slug as topic, t.name as topic_name, v.date, v.outcome, v.yes, v.no, v.abstain, v.not_voting, count(*) over () as all,
           (select json_agg(json_build_object('seat', m.seat_code, 'position', m.position)) from member_vote m
             where m.vote_id = v.id) as members
      from vote v join resolution r on r.id = v.resolution_id
      left join resolution_topic p on p.resolution_id = r.id and p.is_primary left join topic t on t.slug = p.topic_slug
     where v.date >= ${from} order by v.date desc, v.resolution_id desc, v.ordinal desc limit 20`,
  "/alignment": ({ from }) => sql`
    select extract(year from v.date) as year, x.position as a, y.position as b, v.outcome = 'ADOPTED' as adopted,
           coalesce(v.no, 0) + coalesce(v.abstain, 0) > 0 as contested, count(*) as n
      from vote v
      join member_vote x on x.vote_id = v.id and x.seat_code = 'CHN' and x.position in ('YES', 'ABSTAIN', 'NO')
      join member_vote y on y.vote_id = v.id and y.seat_code = 'RUS' and y.position in ('YES', 'ABSTAIN', 'NO')
     where v.date >= ${from} group by 1, 2, 3, 4, 5`,
};

const server = createServer(async (request, response) => {
  const { pathname, searchParams } = new URL(request.url, "http://localhost");
  const rows = await QUERIES[pathname](Object.fromEntries(searchParams));
  const body = JSON.stringify(rows);
  response.writeHead(200, { "Content-Type": "application/json", "Content-Length": Buffer.byteLength(body) });
  response.end(body);
});
server.listen(0, "127.0.0.1", () => console.log(`port ${server.address().port}`));
