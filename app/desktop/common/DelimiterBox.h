// SPDX-License-Identifier: MIT
#pragma once

#include <QComboBox>

namespace enrow
{

// Chooses what stands between two cells of a CSV.
class DelimiterBox : public QComboBox
{
    Q_OBJECT

public:
    explicit DelimiterBox(QWidget *parent = nullptr);

    // One that is not in the list becomes a part of it.
    void setDelimiter(char delimiter);
    char delimiter() const;
};

} // namespace enrow
