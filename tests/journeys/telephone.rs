//! On a telephone.
