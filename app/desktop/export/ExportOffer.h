// SPDX-License-Identifier: MIT
#pragma once

#include "export/CsvFormat.h"
#include "results/ResultView.h"

#include <QByteArray>
#include <QString>

#include <functional>
#include <memory>
#include <vector>

class QObject;

namespace enrow
{

// What can be exported at the moment that it is asked for.
struct ExportOffer {
    std::shared_ptr<const ResultView> visible;  // what the table shows; never null
    std::shared_ptr<const ResultView> selected; // of it, the rows that are selected; null: no several
    std::vector<ColumnId> shownColumns;         // of the table, in the order on screen; none: not known
    QString rowsRemark;                         // what a person should know of rows that did not come; may be empty
    // Brings the whole reply of the first batch as it came, or nothing; called by the event loop, and not after the
    // context died. Null if no reply can be had.
    std::function<void(QObject *context, std::function<void(const QByteArray &reply)> done)> firstReply = {};
    CsvFormat text = {}; // how a table in text is written unless a preset says it

    std::shared_ptr<const ResultView> all() const { return std::make_shared<const ResultView>(visible->set()); }
    bool isOfSeveralBatches() const { return visible->set()->batches().size() > 1; }
};

} // namespace enrow
