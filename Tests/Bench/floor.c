/* The least that an answer can cost: a line from the terminal, a commit of SQLite as the store does
   it, and the next line. With a second argument the log has room for the answers, as the store
   makes it; without, every commit makes the file grow.

   Usage: floor DATABASE [room] */

#include <fcntl.h>
#include <sqlite3.h>
#include <stdio.h>
#include <unistd.h>

#define FRAME 4120

static void must(int holds, const char *what) {
  if (!holds) {
    perror(what);
    _exit(1);
  }
}

static void make_room(const char *database) {
  static const char zeros[48 * FRAME];
  char path[4096];
  snprintf(path, sizeof path, "%s-wal", database);
  int log = open(path, O_WRONLY | O_APPEND);
  must(log >= 0 && write(log, zeros, sizeof zeros) == sizeof zeros && fsync(log) == 0, path);
  close(log);
}

int main(int count, char **arguments) {
  sqlite3 *database;
  sqlite3_stmt *insertion;
  char line[4096];
  const char row[256] = {0}, answer[] = "Saved.\n> ";
  must(sqlite3_open(arguments[1], &database) == SQLITE_OK, arguments[1]);
  must(sqlite3_exec(database,
                    "PRAGMA journal_mode=WAL; PRAGMA synchronous=FULL;"
                    "CREATE TABLE IF NOT EXISTS event(body BLOB); INSERT INTO event VALUES ('')",
                    0, 0, 0) == SQLITE_OK, "settings");
  if (count > 2) make_room(arguments[1]);
  must(sqlite3_prepare_v2(database, "INSERT INTO event VALUES (?)", -1, &insertion, 0) == SQLITE_OK,
       "statement");
  sqlite3_bind_blob(insertion, 1, row, sizeof row, SQLITE_STATIC);
  must(write(1, "> ", 2) == 2, "terminal");
  while (read(0, line, sizeof line) > 0) {
    must(sqlite3_step(insertion) == SQLITE_DONE, "commit");
    sqlite3_reset(insertion);
    must(write(1, answer, sizeof answer - 1) > 0, "terminal");
  }
}
