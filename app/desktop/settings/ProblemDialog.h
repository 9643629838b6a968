// SPDX-License-Identifier: MIT
#pragma once

#include <QDialog>

namespace enrow
{

// Shows the report of a problem before anybody gets it, and copies it.
class ProblemDialog : public QDialog
{
    Q_OBJECT

public:
    explicit ProblemDialog(const QString &report, QWidget *parent = nullptr);
};

} // namespace enrow
