<?php
declare(strict_types=1);
require __DIR__ . '/db.php';

$db = db();
if ($_SERVER['REQUEST_METHOD'] === 'POST') {
    if (preg_match('/^.{1,200}/us', trim((string) ($_POST['text'] ?? '')), $found)) {
        $db->prepare('INSERT INTO notes (text) VALUES (?)')->execute([$found[0]]);
    }
    header('Location: /', true, 303);
    exit;
}
$notes = $db->query('SELECT text, created_at FROM notes ORDER BY id DESC LIMIT 50')->fetchAll();
?>
<!doctype html>
<html lang="zh-CN">
<meta charset="utf-8">
<title>LAMP</title>
<h1>LAMP</h1>
<p>PHP <?= PHP_VERSION ?>，数据库 <?= htmlspecialchars((string) $db->getAttribute(PDO::ATTR_SERVER_VERSION)) ?></p>
<form method="post"><input name="text" maxlength="200" required> <button>记下</button></form>
<ul>
<?php foreach ($notes as $note): ?>
  <li><?= htmlspecialchars($note['created_at'] . ' ' . $note['text']) ?></li>
<?php endforeach ?>
</ul>
</html>
