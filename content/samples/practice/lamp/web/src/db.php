<?php
declare(strict_types=1);

function db(): PDO
{
    $password = trim((string) file_get_contents(getenv('DB_PASSWORD_FILE') ?: '/run/secrets/db-password'));
    $dsn = sprintf('mysql:host=%s;dbname=%s;charset=utf8mb4', getenv('DB_HOST') ?: 'db', getenv('DB_NAME') ?: 'lamp');
    return new PDO($dsn, getenv('DB_USER') ?: 'lamp', $password, [
        PDO::ATTR_ERRMODE => PDO::ERRMODE_EXCEPTION,
        PDO::ATTR_DEFAULT_FETCH_MODE => PDO::FETCH_ASSOC,
        PDO::ATTR_EMULATE_PREPARES => false,
    ]);
}
