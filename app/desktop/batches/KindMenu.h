// SPDX-License-Identifier: MIT
#pragma once

#include "core/BatchKind.h"

#include <QMenu>

#include <optional>

namespace enrow
{

// The kinds that batches can be taken for, and to have it detected.
class KindMenu : public QMenu
{
    Q_OBJECT

public:
    explicit KindMenu(QWidget *parent = nullptr);

    // Offers what would be a change; all if the batches are of several kinds.
    void offerOtherThan(std::optional<BatchKind> kind);
    void offerAll();

signals:
    // Absent: it is to be detected.
    void chosen(std::optional<enrow::BatchKind> kind);

private:
    void add(const QString &text, std::optional<BatchKind> kind);

    QList<std::optional<BatchKind>> m_kinds; // in the order of the actions
};

} // namespace enrow
