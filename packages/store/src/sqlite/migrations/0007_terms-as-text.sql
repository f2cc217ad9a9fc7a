-- The telling terms of an article's text were kept as an object; most are never looked into, and one text is read faster.
UPDATE report SET body = json_set(body,
  '$.article.gist.front', coalesce((SELECT group_concat(key || ':' || value, ' ') FROM json_each(body, '$.article.gist.front')), ''),
  '$.article.gist.text', coalesce((SELECT group_concat(key || ':' || value, ' ') FROM json_each(body, '$.article.gist.text')), ''))
WHERE json_type(body, '$.article.gist.text') = 'object';
