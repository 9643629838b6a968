// SPDX-License-Identifier: MIT
#pragma once

#include "store/Batch.h"

#include <QSqlQuery>
#include <QVariantList>

#include <optional>

namespace enrow
{

// A batch as a row of the archive's table `batch`: THE list of its columns, and both directions between it and a Batch.
namespace BatchRecord
{

// The longest text that is kept of one value, in characters: a hostile reply or archive cannot slow down every start.
inline constexpr int maxText = 64 * 1024;

// "kind, id, label, …", for INSERT.
QString columns();
// As many placeholders: "?, ?, …".
QString placeholders();
// "kind = ?, id = ?, …", for UPDATE.
QString assignments();
// The expressions of a SELECT that read() understands; the first one is the row's number. Others may follow them.
QString selection();
// How many they are.
int selectionSize();

// What is stored of a batch, in the order of columns().
QVariantList values(const Batch &batch);

// The digest of what is stored of a batch that tells the next start something: all but the moment of its last reply.
QByteArray digestOfNews(const Batch &batch);

// The digest of what the current row of a query of selection() holds, and whether it is the one that is stored there.
QByteArray digest(const QSqlQuery &query);
bool isWhole(const QSqlQuery &query);

// True if nothing more will come: it is completed or failed, with its reply in the archive.
bool hasEnded(const Batch &batch);

// The batch in the current row of a query of selection(), whether it is whole or not. Polling goes on as it should at
// the next start: a batch that has ended is Done. Nothing if the row names no batch.
std::optional<Batch> read(const QSqlQuery &query);

} // namespace BatchRecord

} // namespace enrow
